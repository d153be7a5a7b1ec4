package android.os;

/** An interface that a binder carries. */
public interface IInterface {
    IBinder asBinder();
}
