package android.os;

import java.io.File;

/** Where things are on the device. */
public class Environment {
    public static final String MEDIA_MOUNTED = "mounted";
    public static final String MEDIA_UNMOUNTED = "unmounted";
    public static String DIRECTORY_PICTURES = "Pictures";
    public static String DIRECTORY_DCIM = "DCIM";
    public static String DIRECTORY_DOWNLOADS = "Download";
    public static String DIRECTORY_DOCUMENTS = "Documents";
    public static String DIRECTORY_MUSIC = "Music";
    public static String DIRECTORY_MOVIES = "Movies";

    public static File getExternalStorageDirectory() {
        return new File("/storage/emulated/0");
    }

    public static File getExternalStoragePublicDirectory(String type) {
        return new File(getExternalStorageDirectory(), type);
    }

    public static String getExternalStorageState() {
        return MEDIA_MOUNTED;
    }

    public static File getDataDirectory() {
        return new File("/data");
    }

    public static File getRootDirectory() {
        return new File("/system");
    }

    public static File getDownloadCacheDirectory() {
        return new File("/data/cache");
    }

    public static boolean isExternalStorageEmulated() {
        return true;
    }

    public static boolean isExternalStorageManager() {
        return false;
    }
}
