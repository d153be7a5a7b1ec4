package android.os;

/** A handler that can be handed to another component. */
public final class Messenger implements Parcelable {
    private final Handler target;
    private final IBinder binder;

    public Messenger(Handler target) {
        this.target = target;
        this.binder = new Binder("android.os.IMessenger");
        ((Binder) binder).attachInterface(new Local(this), "android.os.IMessenger");
    }

    public Messenger(IBinder binder) {
        IInterface local = binder.queryLocalInterface("android.os.IMessenger");
        this.target = local instanceof Local ? ((Local) local).messenger.target : null;
        this.binder = binder;
    }

    public void send(Message message) throws RemoteException {
        if (target == null) {
            throw new DeadObjectException();
        }
        target.sendMessage(message);
    }

    public IBinder getBinder() {
        return binder;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }

    private static final class Local implements IInterface {
        private final Messenger messenger;

        Local(Messenger messenger) {
            this.messenger = messenger;
        }

        @Override
        public IBinder asBinder() {
            return messenger.binder;
        }
    }
}
