package com.android.internal.telephony;

import android.os.Binder;
import android.os.IBinder;
import android.os.IInterface;
import android.os.RemoteException;

import com.android.internal.os.ServiceProxy;

/** What is known of the SIMs, as its service offers it. */
public interface IPhoneSubInfo extends IInterface {
    String getDeviceId(String callingPackage) throws RemoteException;

    String getDeviceIdWithFeature(String callingPackage, String callingFeatureId) throws RemoteException;

    String getDeviceIdForPhone(int phone, String callingPackage, String callingFeatureId) throws RemoteException;

    String getImeiForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException;

    String getSubscriberId(String callingPackage) throws RemoteException;

    String getSubscriberIdWithFeature(String callingPackage, String callingFeatureId) throws RemoteException;

    String getSubscriberIdForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException;

    String getIccSerialNumber(String callingPackage) throws RemoteException;

    String getIccSerialNumberWithFeature(String callingPackage, String callingFeatureId) throws RemoteException;

    String getIccSerialNumberForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException;

    String getLine1Number(String callingPackage, String callingFeatureId) throws RemoteException;

    String getLine1NumberForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException;

    /** How a process gets at it. */
    abstract class Stub extends Binder implements IPhoneSubInfo {
        static final int TRANSACTION_getDeviceId = 1;
        static final int TRANSACTION_getDeviceIdWithFeature = 2;
        static final int TRANSACTION_getDeviceIdForPhone = 4;
        static final int TRANSACTION_getImeiForSubscriber = 5;
        static final int TRANSACTION_getSubscriberId = 8;
        static final int TRANSACTION_getSubscriberIdWithFeature = 9;
        static final int TRANSACTION_getSubscriberIdForSubscriber = 10;
        static final int TRANSACTION_getIccSerialNumber = 12;
        static final int TRANSACTION_getIccSerialNumberWithFeature = 13;
        static final int TRANSACTION_getIccSerialNumberForSubscriber = 14;
        static final int TRANSACTION_getLine1Number = 15;
        static final int TRANSACTION_getLine1NumberForSubscriber = 16;
        private static final String DESCRIPTOR = "com.android.internal.telephony.IPhoneSubInfo";

        public static IPhoneSubInfo asInterface(IBinder binder) {
            return binder == null ? null : new Proxy(binder);
        }

        @Override
        public IBinder asBinder() {
            return this;
        }

        private static class Proxy extends ServiceProxy implements IPhoneSubInfo {
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
            public String getDeviceIdForPhone(int phone, String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getDeviceId", "slot", phone);
            }

            @Override
            public String getImeiForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getImei", "slot", 0);
            }

            @Override
            public String getSubscriberId(String callingPackage) throws RemoteException {
                return string("getSubscriberId");
            }

            @Override
            public String getSubscriberIdWithFeature(String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getSubscriberId");
            }

            @Override
            public String getSubscriberIdForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getSubscriberId");
            }

            @Override
            public String getIccSerialNumber(String callingPackage) throws RemoteException {
                return string("getSimSerialNumber");
            }

            @Override
            public String getIccSerialNumberWithFeature(String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getSimSerialNumber");
            }

            @Override
            public String getIccSerialNumberForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getSimSerialNumber");
            }

            @Override
            public String getLine1Number(String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getLine1Number");
            }

            @Override
            public String getLine1NumberForSubscriber(int subscription, String callingPackage, String callingFeatureId) throws RemoteException {
                return string("getLine1Number");
            }
        }
    }
}
