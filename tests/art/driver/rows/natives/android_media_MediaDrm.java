package rows.natives;

import android.media.MediaDrm;

public final class android_media_MediaDrm {
    public static byte[] getPropertyByteArray(MediaDrm drm, String name) {
        return new byte[] {1, 2, 3, 4};
    }
}
