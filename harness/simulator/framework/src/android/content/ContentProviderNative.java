package android.content;

import android.os.Binder;
import android.os.IBinder;

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
}
