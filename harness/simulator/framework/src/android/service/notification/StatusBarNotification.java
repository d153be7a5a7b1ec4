package android.service.notification;

/** A notification, of any app. */
public class StatusBarNotification {
    StatusBarNotification() {
    }

    public String getPackageName() {
        return null;
    }

    public String getKey() {
        return null;
    }
}
