package android.bluetooth;

import android.content.AttributionSource;
import android.os.Binder;
import android.os.IBinder;
import android.os.IInterface;
import android.os.RemoteException;

import com.android.internal.os.ServiceProxy;

/** The radio, as its service offers it: the address is hidden from apps. */
public interface IBluetoothManager extends IInterface {
    String getAddress(AttributionSource source) throws RemoteException;

    /** How a process gets at it. */
    abstract class Stub extends Binder implements IBluetoothManager {
        private static final String DESCRIPTOR = "android.bluetooth.IBluetoothManager";

        public static IBluetoothManager asInterface(IBinder binder) {
            return binder == null ? null : new Proxy(binder);
        }

        @Override
        public IBinder asBinder() {
            return this;
        }

        private static class Proxy extends ServiceProxy implements IBluetoothManager {
            Proxy(IBinder remote) {
                super(remote, DESCRIPTOR);
            }

            @Override
            public String getAddress(AttributionSource source) throws RemoteException {
                return "02:00:00:00:00:00";
            }
        }
    }
}
