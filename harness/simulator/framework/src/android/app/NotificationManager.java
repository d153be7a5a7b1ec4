package android.app;

import android.content.Context;
import android.content.pm.PackageManager;

/** Notifications are accepted; the shade is not simulated. */
public class NotificationManager {
    public static final int IMPORTANCE_NONE = 0;
    public static final int IMPORTANCE_MIN = 1;
    public static final int IMPORTANCE_LOW = 2;
    public static final int IMPORTANCE_DEFAULT = 3;
    public static final int IMPORTANCE_HIGH = 4;
    private final Context context;

    NotificationManager(Context context) {
        this.context = context;
    }

    public void notify(int id, Notification notification) {
    }

    public void notify(String tag, int id, Notification notification) {
    }

    public void cancel(int id) {
    }

    public void cancelAll() {
    }

    public void createNotificationChannel(NotificationChannel channel) {
    }

    public boolean areNotificationsEnabled() {
        return context.checkSelfPermission("android.permission.POST_NOTIFICATIONS") == PackageManager.PERMISSION_GRANTED;
    }
}
