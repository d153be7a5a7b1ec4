package com.android.internal.telephony;

import android.os.Binder;
import android.os.IBinder;
import android.os.IInterface;
import android.os.RemoteException;

import com.android.internal.os.ServiceProxy;

/** The phone, as its service offers it. */
public interface ITelephony extends IInterface {
    String getDeviceId(String callingPackage) throws RemoteException;

    String getDeviceIdWithFeature(String callingPackage, String callingFeatureId) throws RemoteException;

    String getImeiForSlot(int slot, String callingPackage, String callingFeatureId) throws RemoteException;

    String getPrimaryImei(String callingPackage, String callingFeatureId) throws RemoteException;

    String getMeidForSlot(int slot, String callingPackage, String callingFeatureId) throws RemoteException;

    /** How a process gets at it. */
    abstract class Stub extends Binder implements ITelephony {
        private static final String DESCRIPTOR = "com.android.internal.telephony.ITelephony";

        public static ITelephony asInterface(IBinder binder) {
            return binder == null ? null : new Proxy(binder);
        }

        @Override
        public IBinder asBinder() {
            return this;
        }

        private static class Proxy extends ServiceProxy implements ITelephony {
            Proxy(IBinder remote) {
                super(remote, DESCRIPTOR);
            }

            @Override
            public String getDeviceId(String callingPackage) throws RemoteException {
                return string("getDeviceId", "slot", 0);
            }

            @Override
            public String getDeviceIdWithFeature(String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getDeviceId", "slot", 0);
            }

            @Override
            public String getImeiForSlot(int slot, String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getImei", "slot", slot);
            }

            @Override
            public String getPrimaryImei(String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getImei", "slot", 0);
            }

            @Override
            public String getMeidForSlot(int slot, String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getMeid", "slot", slot);
            }
        }
    }
}
