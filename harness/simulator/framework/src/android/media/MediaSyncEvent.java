package android.media;

/** What a recording waits for before it begins. */
public class MediaSyncEvent {
    public static final int SYNC_EVENT_NONE = 0;
    public static final int SYNC_EVENT_PRESENTATION_COMPLETE = 1;
    private final int type;

    private MediaSyncEvent(int type) {
        this.type = type;
    }

    public static MediaSyncEvent createEvent(int type) throws IllegalArgumentException {
        return new MediaSyncEvent(type);
    }

    public int getType() {
        return type;
    }
}
