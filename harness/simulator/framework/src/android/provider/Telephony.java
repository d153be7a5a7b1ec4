package android.provider;

import android.content.Intent;
import android.net.Uri;
import android.telephony.SmsMessage;

/** Names of the message store. */
public final class Telephony {
    private Telephony() {
    }

    /** Columns of messages. */
    public interface TextBasedSmsColumns {
        int MESSAGE_TYPE_INBOX = 1;
        int MESSAGE_TYPE_SENT = 2;
        String ADDRESS = "address";
        String BODY = "body";
        String DATE = "date";
        String READ = "read";
        String TYPE = "type";
        String THREAD_ID = "thread_id";
    }

    /** Messages. */
    public static final class Sms implements BaseColumns, TextBasedSmsColumns {
        public static final Uri CONTENT_URI = Uri.parse("content://sms");
        public static final String DEFAULT_SORT_ORDER = "date DESC";

        private Sms() {
        }

        /** What tells of messages. */
        public static final class Intents {
            public static final String SMS_RECEIVED_ACTION = "android.provider.Telephony.SMS_RECEIVED";

            private Intents() {
            }

            public static SmsMessage[] getMessagesFromIntent(Intent intent) {
                return new SmsMessage[0];
            }
        }

        /** Received ones. */
        public static final class Inbox implements BaseColumns, TextBasedSmsColumns {
            public static final Uri CONTENT_URI = Uri.parse("content://sms/inbox");

            private Inbox() {
            }
        }

        /** Sent ones. */
        public static final class Sent implements BaseColumns, TextBasedSmsColumns {
            public static final Uri CONTENT_URI = Uri.parse("content://sms/sent");

            private Sent() {
            }
        }
    }
}
