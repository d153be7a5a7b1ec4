package android.app.usage;

/** What was used when. */
public final class UsageEvents {
    UsageEvents() {
    }

    /** One use. */
    public static final class Event {
        public static final int ACTIVITY_RESUMED = 1;
        public static final int ACTIVITY_PAUSED = 2;

        public Event() {
        }

        public String getPackageName() {
            return null;
        }
    }

    public boolean hasNextEvent() {
        return false;
    }

    public boolean getNextEvent(Event out) {
        return false;
    }
}
