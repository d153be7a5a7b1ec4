package android.content;

import android.content.res.AssetFileDescriptor;
import android.net.Uri;
import android.os.Binder;
import android.os.Bundle;
import android.os.IBinder;
import android.os.ICancellationSignal;
import android.os.ParcelFileDescriptor;

import java.io.FileNotFoundException;

/** A provider's side of its binder. */
public abstract class ContentProviderNative extends Binder implements IContentProvider {
    /** The provider behind a binder of another process; null for null. */
    public static IContentProvider asInterface(IBinder binder) {
        return binder == null ? null : new ContentProviderProxy(binder);
    }

    @Override
    public IBinder asBinder() {
        return this;
    }

    /** As of a provider that gives no files. */
    @Override
    public ParcelFileDescriptor openFile(AttributionSource source, Uri uri, String mode, ICancellationSignal signal)
            throws FileNotFoundException {
        throw new FileNotFoundException("No files supported by provider at " + uri);
    }

    @Override
    public AssetFileDescriptor openAssetFile(AttributionSource source, Uri uri, String mode, ICancellationSignal signal)
            throws FileNotFoundException {
        return new AssetFileDescriptor(openFile(source, uri, mode, signal), 0, AssetFileDescriptor.UNKNOWN_LENGTH);
    }

    @Override
    public AssetFileDescriptor openTypedAssetFile(AttributionSource source, Uri uri, String mimeType, Bundle options,
            ICancellationSignal signal) throws FileNotFoundException {
        return openAssetFile(source, uri, "r", signal);
    }
}
