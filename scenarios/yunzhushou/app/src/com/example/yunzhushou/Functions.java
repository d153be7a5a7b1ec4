package com.example.yunzhushou;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.content.pm.PackageManager;
import android.database.Cursor;
import android.provider.ContactsContract.CommonDataKinds.Phone;
import android.telephony.TelephonyManager;

/** What the functions read from the platform at the user's tap. Each answers "" or null where the platform refuses. */
final class Functions {
    static final String LOCATION = "location";
    static final String CAMERA = "camera";
    static final String MICROPHONE = "microphone";
    static final String CONTACTS = "contacts";
    static final String PHONE = "phone";

    private Functions() {}

    static boolean granted(Context context, String permission) {
        return context.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED;
    }

    /** Text of the clipboard. */
    static String clipboardText(Context context) {
        try {
            ClipboardManager clipboard = (ClipboardManager) context.getSystemService(Context.CLIPBOARD_SERVICE);
            ClipData clip = clipboard == null ? null : clipboard.getPrimaryClip();
            if (clip == null || clip.getItemCount() == 0 || clip.getItemAt(0).getText() == null) {
                return "";
            }
            return clip.getItemAt(0).getText().toString();
        } catch (SecurityException refused) {
            return "";
        }
    }

    /** Names and numbers, one contact a line; null where the platform refuses. */
    static String contacts(Context context) {
        Cursor cursor = null;
        try {
            cursor = context.getContentResolver().query(
                    Phone.CONTENT_URI, new String[] {Phone.DISPLAY_NAME, Phone.NUMBER}, null, null, null);
            if (cursor == null) {
                return null;
            }
            StringBuilder lines = new StringBuilder();
            while (cursor.moveToNext()) {
                lines.append(cursor.getString(0)).append(' ').append(cursor.getString(1)).append('\n');
            }
            return lines.toString();
        } catch (SecurityException refused) {
            return null;
        } finally {
            if (cursor != null) {
                cursor.close();
            }
        }
    }

    /** Number of the first SIM. With targetSdk below 30, READ_PHONE_STATE is enough for it. */
    static String lineNumber(Context context) {
        try {
            TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            String number = telephony == null ? null : telephony.getLine1Number();
            return number == null ? "" : number;
        } catch (SecurityException refused) {
            return "";
        }
    }
}
