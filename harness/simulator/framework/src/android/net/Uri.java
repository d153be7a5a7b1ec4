package android.net;

import android.os.Parcel;
import android.os.Parcelable;

import java.io.File;
import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** RFC 2396, without the strictness. */
public abstract class Uri implements Parcelable, Comparable<Uri> {
    public static final Uri EMPTY = new Text("");
    public static final Parcelable.Creator<Uri> CREATOR = new Parcelable.Creator<Uri>() {
        @Override
        public Uri createFromParcel(Parcel in) {
            return (Uri) in.readValue(null);
        }

        @Override
        public Uri[] newArray(int size) {
            return new Uri[size];
        }
    };
    private static final String UNRESERVED = "_-!.~'()*";

    private Uri() {
    }

    public static Uri parse(String text) {
        return new Text(text);
    }

    public static Uri fromFile(File file) {
        return parse("file://" + encode(file.getAbsolutePath(), "/"));
    }

    public static Uri fromParts(String scheme, String specific, String fragment) {
        return parse(scheme + ":" + encode(specific) + (fragment == null ? "" : "#" + encode(fragment)));
    }

    public static Uri withAppendedPath(Uri base, String segment) {
        return base.buildUpon().appendEncodedPath(segment).build();
    }

    public static String encode(String text) {
        return encode(text, null);
    }

    public static String encode(String text, String allow) {
        if (text == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0
                    || allow != null && allow.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }

    public static String decode(String text) {
        try {
            return text == null ? null : URLDecoder.decode(text.replace("+", "%2B"), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    public abstract String getScheme();

    public abstract String getSchemeSpecificPart();

    public abstract String getEncodedAuthority();

    public abstract String getEncodedPath();

    public abstract String getEncodedQuery();

    public abstract String getEncodedFragment();

    public abstract boolean isHierarchical();

    public abstract boolean isRelative();

    public abstract Builder buildUpon();

    @Override
    public abstract String toString();

    public boolean isOpaque() {
        return !isHierarchical();
    }

    public boolean isAbsolute() {
        return !isRelative();
    }

    public String getAuthority() {
        return decode(getEncodedAuthority());
    }

    public String getPath() {
        return decode(getEncodedPath());
    }

    public String getQuery() {
        return decode(getEncodedQuery());
    }

    public String getFragment() {
        return decode(getEncodedFragment());
    }

    public String getUserInfo() {
        String authority = getAuthority();
        int at = authority == null ? -1 : authority.lastIndexOf('@');
        return at < 0 ? null : authority.substring(0, at);
    }

    public String getHost() {
        String authority = getAuthority();
        if (authority == null) {
            return null;
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.lastIndexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    public int getPort() {
        String authority = getEncodedAuthority();
        int colon = authority == null ? -1 : authority.lastIndexOf(':');
        try {
            return colon < 0 ? -1 : Integer.parseInt(authority.substring(colon + 1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    public List<String> getPathSegments() {
        List<String> segments = new ArrayList<String>();
        String path = getEncodedPath();
        for (String segment : path == null ? new String[0] : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(decode(segment));
            }
        }
        return Collections.unmodifiableList(segments);
    }

    public String getLastPathSegment() {
        List<String> segments = getPathSegments();
        return segments.isEmpty() ? null : segments.get(segments.size() - 1);
    }

    public Set<String> getQueryParameterNames() {
        Set<String> names = new LinkedHashSet<String>();
        for (String[] pair : pairs()) {
            names.add(pair[0]);
        }
        return Collections.unmodifiableSet(names);
    }

    public List<String> getQueryParameters(String key) {
        List<String> values = new ArrayList<String>();
        for (String[] pair : pairs()) {
            if (pair[0].equals(key)) {
                values.add(pair[1]);
            }
        }
        return Collections.unmodifiableList(values);
    }

    public String getQueryParameter(String key) {
        if (isOpaque()) {
            throw new UnsupportedOperationException("This isn't a hierarchical URI.");
        }
        List<String> values = getQueryParameters(key);
        return values.isEmpty() ? null : values.get(0);
    }

    public boolean getBooleanQueryParameter(String key, boolean missing) {
        String flag = getQueryParameter(key);
        return flag == null ? missing : !"false".equalsIgnoreCase(flag) && !"0".equals(flag);
    }

    private List<String[]> pairs() {
        List<String[]> pairs = new ArrayList<String[]>();
        String query = getEncodedQuery();
        for (String part : query == null ? new String[0] : query.split("&")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            pairs.add(new String[] {decode(key), equals < 0 ? "" : decode(part.substring(equals + 1).replace('+', ' '))});
        }
        return pairs;
    }

    public Uri normalizeScheme() {
        String scheme = getScheme();
        return scheme == null ? this : parse(scheme.toLowerCase(java.util.Locale.ROOT)
                + toString().substring(scheme.length()));
    }

    @Override
    public int compareTo(Uri other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Uri && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeValue(this);
    }

    /** A URI taken apart when asked. */
    private static final class Text extends Uri {
        private final String text;

        Text(String text) {
            if (text == null) {
                throw new NullPointerException("uriString");
            }
            this.text = text;
        }

        private int colon() {
            int colon = text.indexOf(':');
            int slash = text.indexOf('/');
            return slash >= 0 && slash < colon ? -1 : colon;
        }

        private String beforeFragment() {
            int hash = text.indexOf('#');
            return text.substring(colon() + 1, hash < 0 ? text.length() : hash);
        }

        private String beforeQuery() {
            String part = beforeFragment();
            int mark = part.indexOf('?');
            return mark < 0 ? part : part.substring(0, mark);
        }

        @Override
        public String getScheme() {
            return colon() < 0 ? null : text.substring(0, colon());
        }

        @Override
        public String getSchemeSpecificPart() {
            return decode(beforeFragment());
        }

        @Override
        public String getEncodedAuthority() {
            String part = beforeQuery();
            if (!part.startsWith("//")) {
                return null;
            }
            int slash = part.indexOf('/', 2);
            return part.substring(2, slash < 0 ? part.length() : slash);
        }

        @Override
        public String getEncodedPath() {
            if (isOpaque()) {
                return null;
            }
            String part = beforeQuery();
            String authority = getEncodedAuthority();
            return authority == null ? part : part.substring(2 + authority.length());
        }

        @Override
        public String getEncodedQuery() {
            if (isOpaque()) {
                return null;
            }
            String part = beforeFragment();
            int mark = part.indexOf('?');
            return mark < 0 ? null : part.substring(mark + 1);
        }

        @Override
        public String getEncodedFragment() {
            int hash = text.indexOf('#');
            return hash < 0 ? null : text.substring(hash + 1);
        }

        @Override
        public boolean isHierarchical() {
            int colon = colon();
            return colon < 0 || text.length() > colon + 1 && text.charAt(colon + 1) == '/';
        }

        @Override
        public boolean isRelative() {
            return colon() < 0;
        }

        @Override
        public Builder buildUpon() {
            return new Builder().scheme(getScheme()).encodedAuthority(getEncodedAuthority())
                    .encodedPath(getEncodedPath()).encodedQuery(getEncodedQuery()).encodedFragment(getEncodedFragment());
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Puts a URI together. */
    public static final class Builder {
        private String scheme;
        private String authority;
        private String path;
        private String query;
        private String fragment;

        public Builder scheme(String scheme) {
            this.scheme = scheme;
            return this;
        }

        public Builder authority(String authority) {
            return encodedAuthority(Uri.encode(authority, "@:[]"));
        }

        public Builder encodedAuthority(String authority) {
            this.authority = authority;
            return this;
        }

        public Builder path(String path) {
            return encodedPath(Uri.encode(path, "/"));
        }

        public Builder encodedPath(String path) {
            this.path = path;
            return this;
        }

        public Builder appendPath(String segment) {
            return appendEncodedPath(Uri.encode(segment));
        }

        public Builder appendEncodedPath(String segment) {
            String before = path == null ? "" : path;
            path = (before.endsWith("/") ? before : before + "/") + segment;
            return this;
        }

        public Builder query(String query) {
            return encodedQuery(Uri.encode(query, "=&"));
        }

        public Builder encodedQuery(String query) {
            this.query = query;
            return this;
        }

        public Builder appendQueryParameter(String key, String value) {
            String pair = Uri.encode(key) + "=" + Uri.encode(value);
            query = query == null || query.isEmpty() ? pair : query + "&" + pair;
            return this;
        }

        public Builder clearQuery() {
            query = null;
            return this;
        }

        public Builder fragment(String fragment) {
            return encodedFragment(Uri.encode(fragment));
        }

        public Builder encodedFragment(String fragment) {
            this.fragment = fragment;
            return this;
        }

        public Uri build() {
            StringBuilder out = new StringBuilder();
            if (scheme != null) {
                out.append(scheme).append(':');
            }
            if (authority != null) {
                out.append("//").append(authority);
            }
            if (path != null) {
                out.append(authority != null && !path.isEmpty() && !path.startsWith("/") ? "/" : "").append(path);
            }
            if (query != null) {
                out.append('?').append(query);
            }
            if (fragment != null) {
                out.append('#').append(fragment);
            }
            return Uri.parse(out.toString());
        }

        @Override
        public String toString() {
            return build().toString();
        }
    }
}
