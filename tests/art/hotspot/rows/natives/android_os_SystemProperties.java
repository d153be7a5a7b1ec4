package rows.natives;

import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Properties;

/** Those of the file that the JVM's property `rows.properties` names. */
public final class android_os_SystemProperties {
    private static final Properties all = new Properties();

    static {
        try (Reader file = new FileReader(System.getProperty("rows.properties"))) {
            all.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String native_get(String key) {
        return native_get(key, "");
    }

    public static String native_get(String key, String otherwise) {
        String value = all.getProperty(key);
        return value == null ? otherwise : value;
    }

    public static int native_get_int(String key, int otherwise) {
        return (int) native_get_long(key, otherwise);
    }

    public static long native_get_long(String key, long otherwise) {
        String value = all.getProperty(key);
        return value == null ? otherwise : Long.parseLong(value);
    }

    public static boolean native_get_boolean(String key, boolean otherwise) {
        String value = all.getProperty(key);
        return value == null ? otherwise : value.equals("1") || value.equals("true");
    }
}
