package cn.jpush.android.service;

import android.content.ContentResolver;
import android.content.Context;
import android.database.Cursor;
import android.net.Uri;
import android.os.Build;
import android.provider.Settings;
import android.telephony.TelephonyManager;

import java.net.NetworkInterface;
import java.net.SocketException;

/** The device identifiers as the push service found them, "" where the platform refused. */
final class Identifiers {
    private static final Uri VIVO_OAID = Uri.parse("content://com.vivo.vms.IdProvider/IdentifierId/OAID");

    final String androidId;
    final String mac;
    final String imei;
    final String imsi;
    final String serial;
    final String oaid;

    private Identifiers(Context context, boolean optional) {
        androidId = androidId(context.getContentResolver());
        mac = mac();
        imei = optional ? imei(context) : "";
        imsi = optional ? imsi(context) : "";
        serial = optional ? serial() : "";
        oaid = optional ? oaid(context) : "";
    }

    static Identifiers read(Context context, boolean optional) {
        return new Identifiers(context, optional);
    }

    private static String androidId(ContentResolver resolver) {
        return known(Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID));
    }

    private static String mac() {
        try {
            NetworkInterface wifi = NetworkInterface.getByName("wlan0");
            byte[] address = wifi == null ? null : wifi.getHardwareAddress();
            StringBuilder text = new StringBuilder();
            for (int i = 0; address != null && i < address.length; i++) {
                text.append(i == 0 ? "" : ":").append(String.format("%02x", address[i]));
            }
            return text.toString();
        } catch (SocketException | SecurityException refused) {
            return "";
        }
    }

    private static String imei(Context context) {
        try {
            TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            return known(Build.VERSION.SDK_INT >= Build.VERSION_CODES.O ? telephony.getImei() : telephony.getDeviceId());
        } catch (SecurityException refused) {
            return "";
        }
    }

    private static String imsi(Context context) {
        try {
            TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            return known(telephony.getSubscriberId());
        } catch (SecurityException refused) {
            return "";
        }
    }

    private static String serial() {
        try {
            return known(Build.VERSION.SDK_INT >= Build.VERSION_CODES.O ? Build.getSerial() : Build.SERIAL);
        } catch (SecurityException refused) {
            return "";
        }
    }

    /** Two vendors' ways to the open advertising id; elsewhere neither exists. */
    private static String oaid(Context context) {
        String id = xiaomiOaid(context);
        return id.isEmpty() ? vivoOaid(context.getContentResolver()) : id;
    }

    private static String xiaomiOaid(Context context) {
        try {
            Class<?> provider = Class.forName("com.android.id.impl.IdProviderImpl");
            Object id = provider.getMethod("getOAID", Context.class).invoke(provider.newInstance(), context);
            return known((String) id);
        } catch (ReflectiveOperationException otherVendor) {
            return "";
        }
    }

    private static String vivoOaid(ContentResolver resolver) {
        Cursor cursor = null;
        try {
            cursor = resolver.query(VIVO_OAID, null, null, null, null);
            int column = cursor == null ? -1 : cursor.getColumnIndex("value");
            return column >= 0 && cursor.moveToFirst() ? known(cursor.getString(column)) : "";
        } catch (SecurityException refused) {
            return "";
        } finally {
            if (cursor != null) {
                cursor.close();
            }
        }
    }

    private static String known(String value) {
        return value == null || value.equals(Build.UNKNOWN) ? "" : value;
    }
}
