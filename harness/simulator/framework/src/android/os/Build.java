package android.os;

import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.lang.reflect.Field;
import java.util.Map;

/** What the device is. The fields are set before the app's first code. */
public class Build {
    public static final String UNKNOWN = "unknown";
    public static final String ID = field("ID", UNKNOWN);
    public static final String DISPLAY = field("DISPLAY", UNKNOWN);
    public static final String PRODUCT = field("PRODUCT", UNKNOWN);
    public static final String DEVICE = field("DEVICE", UNKNOWN);
    public static final String BOARD = field("BOARD", UNKNOWN);
    public static final String CPU_ABI = field("CPU_ABI", "arm64-v8a");
    public static final String CPU_ABI2 = field("CPU_ABI2", "");
    public static final String MANUFACTURER = field("MANUFACTURER", UNKNOWN);
    public static final String BRAND = field("BRAND", UNKNOWN);
    public static final String MODEL = field("MODEL", UNKNOWN);
    public static final String BOOTLOADER = field("BOOTLOADER", UNKNOWN);
    public static final String RADIO = field("RADIO", UNKNOWN);
    public static final String HARDWARE = field("HARDWARE", UNKNOWN);
    public static final String SERIAL = field("SERIAL", UNKNOWN);
    public static final String TYPE = field("TYPE", "user");
    public static final String TAGS = field("TAGS", "release-keys");
    public static final String FINGERPRINT = field("FINGERPRINT", UNKNOWN);
    public static final String HOST = field("HOST", UNKNOWN);
    public static final String USER = field("USER", UNKNOWN);
    public static final long TIME = 0L + Wire.number(Facts.MAP.get("TIME")).longValue();
    public static final String[] SUPPORTED_ABIS = {CPU_ABI};
    public static final String[] SUPPORTED_64_BIT_ABIS = {CPU_ABI};
    public static final String[] SUPPORTED_32_BIT_ABIS = {};

    /** Releases of the platform. */
    public static class VERSION {
        public static final String INCREMENTAL = field("INCREMENTAL", UNKNOWN);
        public static final String RELEASE = field("RELEASE", "14");
        public static final String RELEASE_OR_CODENAME = RELEASE;
        public static final String SECURITY_PATCH = field("SECURITY_PATCH", "");
        public static final String BASE_OS = "".concat("");
        public static final String CODENAME = "REL".concat("");
        public static final String SDK = field("SDK_INT", "34");
        public static final int SDK_INT = Integer.parseInt(SDK);
        public static final int PREVIEW_SDK_INT = SDK_INT - SDK_INT;
    }

    /** Numbers of the releases. */
    public static class VERSION_CODES {
        public static final int BASE = 1;
        public static final int ICE_CREAM_SANDWICH = 14;
        public static final int JELLY_BEAN = 16;
        public static final int JELLY_BEAN_MR1 = 17;
        public static final int JELLY_BEAN_MR2 = 18;
        public static final int KITKAT = 19;
        public static final int LOLLIPOP = 21;
        public static final int LOLLIPOP_MR1 = 22;
        public static final int M = 23;
        public static final int N = 24;
        public static final int N_MR1 = 25;
        public static final int O = 26;
        public static final int O_MR1 = 27;
        public static final int P = 28;
        public static final int Q = 29;
        public static final int R = 30;
        public static final int S = 31;
        public static final int S_V2 = 32;
        public static final int TIRAMISU = 33;
        public static final int UPSIDE_DOWN_CAKE = 34;
    }

    public static String getSerial() {
        return Remote.string("deviceid", "getSerial");
    }

    public static String getRadioVersion() {
        return null;
    }

    /** What bindApplication said of the device; loaded before {@link Build} and set once. */
    private static final class Facts {
        static final Map<String, Object> MAP = com.android.internal.os.BindData.build();
    }

    private static String field(String name, String missing) {
        Object value = Facts.MAP.get(name);
        return value == null ? missing : value.toString();
    }
}
