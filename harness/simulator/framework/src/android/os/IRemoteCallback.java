package android.os;

/** Tells the system that a delivery was handled. */
public interface IRemoteCallback extends IInterface {
    void sendResult(Bundle data) throws RemoteException;
}
