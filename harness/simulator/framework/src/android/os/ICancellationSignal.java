package android.os;

/** Cancels an operation of another process. */
public interface ICancellationSignal extends IInterface {
    void cancel() throws RemoteException;
}
