package android.service.notification;

/** The order of notifications. */
public class NotificationRankingUpdate {
    private NotificationRankingUpdate() {
    }
}
