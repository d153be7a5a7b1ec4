package android.content.pm;

import android.os.Binder;
import android.os.IBinder;
import android.os.IInterface;
import android.os.RemoteException;

import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

/** What is installed, as its service offers it. */
public interface IPackageManager extends IInterface {
    ParceledListSlice<?> getInstalledPackages(long flags, int userId) throws RemoteException;

    ParceledListSlice<?> getInstalledApplications(long flags, int userId) throws RemoteException;

    /** How a process gets at it. */
    abstract class Stub extends Binder implements IPackageManager {
        private static final String DESCRIPTOR = "android.content.pm.IPackageManager";

        public static IPackageManager asInterface(IBinder binder) {
            return binder == null ? null : new Proxy(binder);
        }

        @Override
        public IBinder asBinder() {
            return this;
        }

        private static class Proxy implements IPackageManager {
            private final IBinder remote;

            Proxy(IBinder remote) {
                this.remote = remote;
            }

            @Override
            public IBinder asBinder() {
                return remote;
            }

            public String getInterfaceDescriptor() {
                return DESCRIPTOR;
            }

            @Override
            public ParceledListSlice<?> getInstalledPackages(long flags, int userId) throws RemoteException {
                return new ParceledListSlice<Object>(Wire.asList(Remote.transact(remote, "getInstalledPackages", "flags", (int) flags)));
            }

            @Override
            public ParceledListSlice<?> getInstalledApplications(long flags, int userId) throws RemoteException {
                return new ParceledListSlice<Object>(Wire.asList(Remote.transact(remote, "getInstalledApplications", "flags", (int) flags)));
            }
        }
    }
}
