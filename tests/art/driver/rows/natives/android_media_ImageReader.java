package rows.natives;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import android.media.Image;
import android.media.ImageReader;

/** A camera that takes one picture for each reader. */
public final class android_media_ImageReader {
    private static final int ACQUIRE_SUCCESS = 0;
    private static final int ACQUIRE_NO_BUFS = 1;

    private static final Set<Object> emptied = Collections.newSetFromMap(new WeakHashMap<>());

    public static int nativeImageSetup(ImageReader reader, Image image) {
        return emptied.add(reader) ? ACQUIRE_SUCCESS : ACQUIRE_NO_BUFS;
    }

    public static int nativeImageSetup(ImageReader reader, Image image, boolean legacy) { // API 33
        return nativeImageSetup(reader, image);
    }
}
