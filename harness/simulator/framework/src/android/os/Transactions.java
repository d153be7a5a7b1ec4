package android.os;

import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.lang.reflect.Field;

/** What a service does with a transaction that an app makes by itself: the number names a method of its interface. */
final class Transactions {
    private static final String NUMBER = "TRANSACTION_";

    private Transactions() {
    }

    /** False for a number that the service does not know, as every service says. */
    static boolean answer(String service, String descriptor, int code, Parcel reply) {
        Object answer;
        try {
            switch (nameOf(descriptor, code)) {
                case "getDeviceId":
                case "getDeviceIdWithFeature":
                case "getDeviceIdForPhone":
                    answer = SystemLink.get().call(service, "getDeviceId", Wire.args("slot", 0));
                    break;
                case "getImeiForSubscriber":
                    answer = SystemLink.get().call(service, "getImei", Wire.args("slot", 0));
                    break;
                case "getSubscriberId":
                case "getSubscriberIdWithFeature":
                case "getSubscriberIdForSubscriber":
                    answer = SystemLink.get().call(service, "getSubscriberId", Wire.args());
                    break;
                case "getIccSerialNumber":
                case "getIccSerialNumberWithFeature":
                case "getIccSerialNumberForSubscriber":
                    answer = SystemLink.get().call(service, "getSimSerialNumber", Wire.args());
                    break;
                case "getLine1Number":
                case "getLine1NumberForSubscriber":
                    answer = SystemLink.get().call(service, "getLine1Number", Wire.args());
                    break;
                default:
                    return false;
            }
            reply.writeNoException();
            reply.writeString((String) answer);
        } catch (SecurityException e) {
            reply.writeException(e);
        }
        reply.setDataPosition(0);
        return true;
    }

    private static String nameOf(String descriptor, int code) {
        try {
            for (Field field : Class.forName(descriptor + "$Stub").getDeclaredFields()) {
                field.setAccessible(true);
                if (field.getName().startsWith(NUMBER) && field.getInt(null) == code) {
                    return field.getName().substring(NUMBER.length());
                }
            }
        } catch (ReflectiveOperationException e) {
            return ""; // an interface without numbers here
        }
        return "";
    }
}
