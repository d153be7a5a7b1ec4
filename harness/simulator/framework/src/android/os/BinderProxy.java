package android.os;

import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.io.FileDescriptor;

/** A system service as a process sees it: every call of every service goes through {@link #transact}. */
public final class BinderProxy implements IBinder {
    private final String service;
    private final String descriptor;

    BinderProxy(String service, String descriptor) {
        this.service = service;
        this.descriptor = descriptor;
    }

    @Override
    public boolean transact(int code, Parcel data, Parcel reply, int flags) throws RemoteException {
        data.setDataPosition(0);
        data.enforceInterface(descriptor);
        if (code != Wire.BY_NAME) {
            return Transactions.answer(service, descriptor, code, reply);
        }
        String method = data.readString();
        Object result = SystemLink.get().call(service, method, Wire.asMap(data.readValue(null)));
        reply.writeNoException();
        reply.writeValue(result);
        reply.setDataPosition(0);
        return true;
    }

    @Override
    public String getInterfaceDescriptor() {
        return descriptor;
    }

    @Override
    public boolean pingBinder() {
        return true;
    }

    @Override
    public boolean isBinderAlive() {
        return true;
    }

    @Override
    public IInterface queryLocalInterface(String descriptor) {
        return null;
    }

    @Override
    public void dump(FileDescriptor fd, String[] args) {
    }

    @Override
    public void dumpAsync(FileDescriptor fd, String[] args) {
    }

    @Override
    public void linkToDeath(DeathRecipient recipient, int flags) {
    }

    @Override
    public boolean unlinkToDeath(DeathRecipient recipient, int flags) {
        return true;
    }
}
