package org.json;

/** Writes a document. */
public class JSONStringer {
    final StringBuilder out = new StringBuilder();
    private final String indent;
    private int depth;

    public JSONStringer() {
        this(0);
    }

    JSONStringer(int spaces) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < spaces; i++) {
            made.append(' ');
        }
        indent = made.toString();
    }

    void write(Object value) throws JSONException {
        if (value == null || value == JSONObject.NULL || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof JSONObject) {
            ((JSONObject) value).writeTo(this);
        } else if (value instanceof JSONArray) {
            ((JSONArray) value).writeTo(this);
        } else if (value instanceof Number) {
            out.append(JSONObject.numberToString((Number) value));
        } else {
            quote(value.toString());
        }
    }

    void open(char bracket) {
        out.append(bracket);
        depth++;
    }

    void item(boolean first) {
        out.append(first ? "" : ",");
        line();
    }

    void close(char bracket, boolean empty) {
        depth--;
        if (!empty) {
            line();
        }
        out.append(bracket);
    }

    void colon() {
        out.append(indent.isEmpty() ? ":" : ": ");
    }

    private void line() {
        if (!indent.isEmpty()) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append(indent);
            }
        }
    }

    void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"': case '\\': case '/': out.append('\\').append(c); break;
                case '\t': out.append("\\t"); break;
                case '\b': out.append("\\b"); break;
                case '\n': out.append("\\n"); break;
                case '\r': out.append("\\r"); break;
                case '\f': out.append("\\f"); break;
                default: out.append(c <= 0x1f ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.length() == 0 ? null : out.toString();
    }
}
