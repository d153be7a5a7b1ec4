package android.provider;

import android.net.Uri;

/** Names of the contacts provider. */
public final class ContactsContract {
    public static final String AUTHORITY = "com.android.contacts";
    public static final Uri AUTHORITY_URI = Uri.parse("content://" + AUTHORITY);

    public ContactsContract() {
    }

    /** People. */
    public static class Contacts implements BaseColumns {
        private Contacts() {
        }

        public static final Uri CONTENT_URI = Uri.withAppendedPath(AUTHORITY_URI, "contacts");
        public static final String DISPLAY_NAME = "display_name";
        public static final String DISPLAY_NAME_PRIMARY = "display_name";
        public static final String HAS_PHONE_NUMBER = "has_phone_number";
        public static final String LOOKUP_KEY = "lookup";
        public static final String PHOTO_URI = "photo_uri";
    }

    /** Entries of accounts. */
    public static final class RawContacts implements BaseColumns {
        private RawContacts() {
        }

        public static final Uri CONTENT_URI = Uri.withAppendedPath(AUTHORITY_URI, "raw_contacts");
        public static final String CONTACT_ID = "contact_id";
        public static final String ACCOUNT_NAME = "account_name";
        public static final String ACCOUNT_TYPE = "account_type";
    }

    /** Facts about people. */
    public static final class Data implements BaseColumns {
        private Data() {
        }

        public static final Uri CONTENT_URI = Uri.withAppendedPath(AUTHORITY_URI, "data");
        public static final String MIMETYPE = "mimetype";
        public static final String DATA1 = "data1";
        public static final String RAW_CONTACT_ID = "raw_contact_id";
    }

    /** A number's owner. */
    public static final class PhoneLookup implements BaseColumns {
        private PhoneLookup() {
        }

        public static final Uri CONTENT_FILTER_URI = Uri.withAppendedPath(AUTHORITY_URI, "phone_lookup");
        public static final String DISPLAY_NAME = "display_name";
    }

    /** Kinds of facts. */
    public static final class CommonDataKinds {
        private CommonDataKinds() {
        }

        /** Numbers. */
        public static final class Phone implements BaseColumns {
            private Phone() {
            }

            public static final String CONTENT_ITEM_TYPE = "vnd.android.cursor.item/phone_v2";
            public static final Uri CONTENT_URI = Uri.withAppendedPath(Data.CONTENT_URI, "phones");
            public static final String CONTACT_ID = "contact_id";
            public static final String DISPLAY_NAME = "display_name";
            public static final String DISPLAY_NAME_PRIMARY = "display_name";
            public static final String NUMBER = "data1";
            public static final String NORMALIZED_NUMBER = "data4";
            public static final String TYPE = "data2";
        }

        /** Addresses of mail. */
        public static final class Email implements BaseColumns {
            private Email() {
            }

            public static final String CONTENT_ITEM_TYPE = "vnd.android.cursor.item/email_v2";
            public static final Uri CONTENT_URI = Uri.withAppendedPath(Data.CONTENT_URI, "emails");
            public static final String CONTACT_ID = "contact_id";
            public static final String DISPLAY_NAME = "data4";
            public static final String ADDRESS = "data1";
        }
    }
}
