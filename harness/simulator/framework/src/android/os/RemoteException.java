package android.os;

import android.util.AndroidException;

/** A remote call failed. */
public class RemoteException extends AndroidException {
    public RemoteException() {
        super();
    }

    public RemoteException(String message) {
        super(message);
    }

    public RuntimeException rethrowFromSystemServer() {
        throw new RuntimeException(this);
    }
}
