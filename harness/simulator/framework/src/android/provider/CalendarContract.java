package android.provider;

import android.net.Uri;

/** Names of the calendar provider. */
public final class CalendarContract {
    public static final String AUTHORITY = "com.android.calendar";
    public static final Uri CONTENT_URI = Uri.parse("content://" + AUTHORITY);

    private CalendarContract() {
    }

    /** Columns of events. */
    protected interface EventsColumns {
        String CALENDAR_ID = "calendar_id";
        String TITLE = "title";
        String DESCRIPTION = "description";
        String EVENT_LOCATION = "eventLocation";
        String DTSTART = "dtstart";
        String DTEND = "dtend";
    }

    /** Events. */
    public static final class Events implements BaseColumns, EventsColumns {
        public static final Uri CONTENT_URI = Uri.parse("content://" + AUTHORITY + "/events");

        private Events() {
        }
    }

    /** Calendars. */
    public static final class Calendars implements BaseColumns {
        public static final Uri CONTENT_URI = Uri.parse("content://" + AUTHORITY + "/calendars");

        private Calendars() {
        }
    }
}
