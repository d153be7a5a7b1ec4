package android.telephony;

/** A message. None comes in by itself here. */
public class SmsMessage {
    SmsMessage() {
    }

    @Deprecated
    public static SmsMessage createFromPdu(byte[] pdu) {
        return null;
    }

    public static SmsMessage createFromPdu(byte[] pdu, String format) {
        return null;
    }

    private static SmsMessage createFromPdu(byte[] pdu, String format, boolean fallback) {
        return null;
    }

    public String getDisplayMessageBody() {
        return null;
    }

    public String getDisplayOriginatingAddress() {
        return null;
    }
}
