package cn.jpush.android.api;

/** Which identifiers the push service may read. A stand-in for the vendor's switch of the same name. */
public final class JPushCollectControl {
    private final boolean optional;

    private JPushCollectControl(boolean optional) {
        this.optional = optional;
    }

    /** What the app's policy declares for push: Android ID and MAC address. */
    public static JPushCollectControl declared() {
        return new JPushCollectControl(false);
    }

    /** Also IMEI, IMSI, serial number and OAID. */
    public static JPushCollectControl everything() {
        return new JPushCollectControl(true);
    }

    boolean takesOptional() {
        return optional;
    }
}
