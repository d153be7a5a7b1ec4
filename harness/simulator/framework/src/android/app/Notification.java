package android.app;

import android.content.Context;

/** What the user is told in the shade. */
public class Notification {
    public static final int PRIORITY_DEFAULT = 0;
    public static final int PRIORITY_LOW = -1;
    public int icon;
    public CharSequence tickerText;
    public PendingIntent contentIntent;
    public int flags;
    public android.os.Bundle extras = new android.os.Bundle();

    public Notification() {
    }

    /** Puts a notification together. */
    public static class Builder {
        private final Notification made = new Notification();

        @Deprecated
        public Builder(Context context) {
        }

        public Builder(Context context, String channel) {
        }

        public Builder setSmallIcon(int icon) {
            made.icon = icon;
            return this;
        }

        public Builder setContentTitle(CharSequence title) {
            made.extras.putCharSequence("android.title", title);
            return this;
        }

        public Builder setContentText(CharSequence text) {
            made.extras.putCharSequence("android.text", text);
            return this;
        }

        public Builder setContentIntent(PendingIntent intent) {
            made.contentIntent = intent;
            return this;
        }

        public Builder setOngoing(boolean ongoing) {
            return this;
        }

        public Builder setAutoCancel(boolean autoCancel) {
            return this;
        }

        public Builder setPriority(int priority) {
            return this;
        }

        public Notification build() {
            return made;
        }
    }
}
