package android.content;

import android.net.Uri;
import android.os.Parcel;
import android.os.Parcelable;

import java.util.ArrayList;
import java.util.List;

/** What was copied. */
public class ClipData implements Parcelable {
    private final ClipDescription description;
    private final List<Item> items = new ArrayList<Item>();

    public ClipData(CharSequence label, String[] types, Item item) {
        this(new ClipDescription(label, types), item);
    }

    public ClipData(ClipDescription description, Item item) {
        this.description = description;
        items.add(item);
    }

    /** One thing that was copied. */
    public static class Item {
        private final CharSequence text;
        private final String html;
        private final Intent intent;
        private final Uri uri;

        public Item(CharSequence text) {
            this(text, null, null, null);
        }

        public Item(CharSequence text, String html) {
            this(text, html, null, null);
        }

        public Item(Intent intent) {
            this(null, null, intent, null);
        }

        public Item(Uri uri) {
            this(null, null, null, uri);
        }

        public Item(CharSequence text, String html, Intent intent, Uri uri) {
            this.text = text;
            this.html = html;
            this.intent = intent;
            this.uri = uri;
        }

        public CharSequence getText() {
            return text;
        }

        public String getHtmlText() {
            return html;
        }

        public Intent getIntent() {
            return intent;
        }

        public Uri getUri() {
            return uri;
        }

        public CharSequence coerceToText(Context context) {
            if (text != null) {
                return text;
            }
            return uri != null ? uri.toString() : intent != null ? intent.toString() : "";
        }
    }

    public static ClipData newPlainText(CharSequence label, CharSequence text) {
        return new ClipData(label, new String[] {ClipDescription.MIMETYPE_TEXT_PLAIN}, new Item(text));
    }

    public static ClipData newHtmlText(CharSequence label, CharSequence text, String html) {
        return new ClipData(label, new String[] {ClipDescription.MIMETYPE_TEXT_HTML}, new Item(text, html));
    }

    public static ClipData newRawUri(CharSequence label, Uri uri) {
        return new ClipData(label, new String[] {ClipDescription.MIMETYPE_TEXT_URILIST}, new Item(uri));
    }

    public ClipDescription getDescription() {
        return description;
    }

    public void addItem(Item item) {
        items.add(item);
    }

    public int getItemCount() {
        return items.size();
    }

    public Item getItemAt(int index) {
        return items.get(index);
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }

    @Override
    public String toString() {
        return "ClipData { " + items.size() + " items }";
    }
}
