package org.json;

/** Reads a document, with the liberties that the platform takes: single quotes, comments, unquoted words. */
public class JSONTokener {
    private final String text;
    private int at;

    public JSONTokener(String text) {
        this.text = text != null && text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    public Object nextValue() throws JSONException {
        int c = nextClean(true);
        switch (c) {
            case -1: throw syntaxError("End of input");
            case '{': return object();
            case '[': return array();
            case '\'': case '"': return nextString((char) c);
            default:
                at--;
                return literal();
        }
    }

    private int nextClean(boolean skipComments) throws JSONException {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                continue;
            }
            boolean comment = c == '#' || c == '/' && at < text.length()
                    && (text.charAt(at) == '*' || text.charAt(at) == '/');
            if (!comment) {
                return c;
            }
            skipComment(c);
        }
        return -1;
    }

    private void skipComment(char first) throws JSONException {
        if (first == '/' && text.charAt(at) == '*') {
            int end = text.indexOf("*/", at + 1);
            if (end < 0) {
                throw syntaxError("Unterminated comment");
            }
            at = end + 2;
        } else {
            while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
    }

    public String nextString(char quote) throws JSONException {
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return out.toString();
            }
            if (c == '\\') {
                if (at == text.length()) {
                    throw syntaxError("Unterminated escape sequence");
                }
                c = escape();
            }
            out.append(c);
        }
        throw syntaxError("Unterminated string");
    }

    private char escape() throws JSONException {
        char c = text.charAt(at++);
        switch (c) {
            case 't': return '\t';
            case 'b': return '\b';
            case 'n': return '\n';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'u':
                if (at + 4 > text.length()) {
                    throw syntaxError("Unterminated escape sequence");
                }
                String hex = text.substring(at, at + 4);
                at += 4;
                try {
                    return (char) Integer.parseInt(hex, 16);
                } catch (NumberFormatException e) {
                    throw syntaxError("Invalid escape sequence: " + hex);
                }
            default: return c;
        }
    }

    private Object literal() throws JSONException {
        int start = at;
        while (at < text.length() && "{}[]/\\:,=;# \t\f\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw syntaxError("Expected literal value");
        }
        if (word.equalsIgnoreCase("null")) {
            return JSONObject.NULL;
        }
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            return Boolean.valueOf(word);
        }
        return number(word);
    }

    private static Object number(String word) {
        if (word.indexOf('.') < 0) {
            try {
                boolean hex = word.startsWith("0x") || word.startsWith("0X");
                boolean octal = !hex && word.startsWith("0") && word.length() > 1;
                long number = hex ? Long.parseLong(word.substring(2), 16)
                        : octal ? Long.parseLong(word.substring(1), 8) : Long.parseLong(word);
                if (number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
                    return (int) number;
                }
                return number;
            } catch (NumberFormatException e) {
                return real(word); // too long for a long, or no number at all
            }
        }
        return real(word);
    }

    private static Object real(String word) {
        try {
            return Double.valueOf(word);
        } catch (NumberFormatException e) {
            return word;
        }
    }

    private JSONObject object() throws JSONException {
        JSONObject made = new JSONObject();
        int first = nextClean(true);
        if (first == '}') {
            return made;
        }
        if (first != -1) {
            at--;
        }
        while (true) {
            Object name = nextValue();
            if (!(name instanceof String)) {
                throw syntaxError(name == null || name == JSONObject.NULL ? "Names cannot be null"
                        : "Names must be strings, but " + name + " is of type " + name.getClass().getName());
            }
            int separator = nextClean(true);
            if (separator != ':' && separator != '=') {
                throw syntaxError("Expected ':' after " + name);
            }
            if (at < text.length() && text.charAt(at) == '>') {
                at++;
            }
            made.put((String) name, nextValue());
            switch (nextClean(true)) {
                case '}': return made;
                case ';': case ',': break;
                default: throw syntaxError("Unterminated object");
            }
        }
    }

    private JSONArray array() throws JSONException {
        JSONArray made = new JSONArray();
        boolean comma = false;
        while (true) {
            switch (nextClean(true)) {
                case -1: throw syntaxError("Unterminated array");
                case ']':
                    if (comma) {
                        made.put((Object) null);
                    }
                    return made;
                case ',': case ';':
                    made.put((Object) null);
                    comma = true;
                    continue;
                default: at--;
            }
            made.put(nextValue());
            switch (nextClean(true)) {
                case ']': return made;
                case ',': case ';':
                    comma = true;
                    break;
                default: throw syntaxError("Unterminated array");
            }
        }
    }

    public boolean more() {
        return at < text.length();
    }

    public char next() {
        return at < text.length() ? text.charAt(at++) : '\0';
    }

    public char nextClean() throws JSONException {
        int c = nextClean(true);
        return c == -1 ? '\0' : (char) c;
    }

    public void back() {
        at = Math.max(0, at - 1);
    }

    public JSONException syntaxError(String message) {
        return new JSONException(message + this);
    }

    @Override
    public String toString() {
        return " at character " + at + " of " + text;
    }
}
