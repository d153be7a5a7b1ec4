package android.content;

import android.os.Bundle;
import android.os.IBinder;
import android.os.RemoteException;

import com.android.internal.os.Intents;
import com.android.internal.os.Remote;

/** A provider of another process, as its binder offers it. */
final class ContentProviderProxy {
    private final IBinder remote;

    public ContentProviderProxy(IBinder remote) {
        this.remote = remote;
    }

    public IBinder asBinder() {
        return remote;
    }

    public Bundle call(AttributionSource source, String authority, String method, String argument, Bundle extras)
            throws RemoteException {
        return Intents.bundle(Remote.transact(remote, "call", "uri", "content://" + authority, "method", method,
                "arg", argument, "extras", Intents.toWire(extras)));
    }
}
