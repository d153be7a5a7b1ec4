package android.content.pm;

import android.os.Binder;
import android.os.IBinder;
import android.os.IInterface;
import android.os.RemoteException;

import com.android.internal.os.ServiceProxy;
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

        private static class Proxy extends ServiceProxy implements IPackageManager {
            Proxy(IBinder remote) {
                super(remote, DESCRIPTOR);
            }

            @Override
            public ParceledListSlice<?> getInstalledPackages(long flags, int userId) throws RemoteException {
                return new ParceledListSlice<Object>(Wire.asList(transact("getInstalledPackages", "flags", (int) flags)));
            }

            @Override
            public ParceledListSlice<?> getInstalledApplications(long flags, int userId) throws RemoteException {
                return new ParceledListSlice<Object>(Wire.asList(transact("getInstalledApplications", "flags", (int) flags)));
            }
        }
    }
}
