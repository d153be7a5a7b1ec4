package android.content.res;

import android.os.ParcelFileDescriptor;
import java.io.Closeable;
import java.io.IOException;

/** A part of an open file. */
public class AssetFileDescriptor implements Closeable {
    public static final long UNKNOWN_LENGTH = -1;

    private final ParcelFileDescriptor descriptor;

    public AssetFileDescriptor(ParcelFileDescriptor descriptor, long start, long length) {
        this.descriptor = descriptor;
    }

    public ParcelFileDescriptor getParcelFileDescriptor() {
        return descriptor;
    }

    @Override
    public void close() throws IOException {
        descriptor.close();
    }
}
