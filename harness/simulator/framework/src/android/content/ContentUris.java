package android.content;

import android.net.Uri;

/** Ids at the end of content URIs. */
public class ContentUris {
    public static long parseId(Uri uri) {
        String last = uri.getLastPathSegment();
        return last == null ? -1 : Long.parseLong(last);
    }

    public static Uri withAppendedId(Uri uri, long id) {
        return Uri.withAppendedPath(uri, Long.toString(id));
    }
}
