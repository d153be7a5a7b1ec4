package android.service.notification;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

/** An app that reads notifications: none is switched on here. */
public abstract class NotificationListenerService extends Service {
    public NotificationListenerService() {
    }

    /** What the system calls. */
    protected class NotificationListenerWrapper {
        protected NotificationListenerWrapper() {
        }

        public void onNotificationPosted(IStatusBarNotificationHolder holder, NotificationRankingUpdate update) {
        }
    }

    public StatusBarNotification[] getActiveNotifications() {
        return new StatusBarNotification[0];
    }

    public StatusBarNotification[] getActiveNotifications(int trim) {
        return new StatusBarNotification[0];
    }

    public StatusBarNotification[] getActiveNotifications(String[] keys) {
        return new StatusBarNotification[0];
    }

    public StatusBarNotification[] getActiveNotifications(String[] keys, int trim) {
        return new StatusBarNotification[0];
    }

    public final StatusBarNotification[] getSnoozedNotifications() {
        return new StatusBarNotification[0];
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
