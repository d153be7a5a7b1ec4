package rows.natives;

import android.content.res.Configuration;
import android.content.res.Resources;

/** Of a phone whose maker has set nothing. */
public final class android_content_res_Resources {
    public static boolean getBoolean(Resources resources, int id) {
        return false;
    }

    public static int getInteger(Resources resources, int id) {
        return 0;
    }

    public static String getString(Resources resources, int id) {
        return "";
    }

    public static String[] getStringArray(Resources resources, int id) {
        return new String[0];
    }

    public static int[] getIntArray(Resources resources, int id) {
        return new int[0];
    }

    public static Configuration getConfiguration(Resources resources) {
        return new Configuration();
    }
}
