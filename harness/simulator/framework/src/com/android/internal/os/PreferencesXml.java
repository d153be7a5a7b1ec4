package com.android.internal.os;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which preferences are stored: a map element of typed entries, as on a phone. */
public final class PreferencesXml {
    private static final Pattern ENTRY = Pattern.compile(
            "<(string|set|int|long|float|boolean) name=\"([^\"]*)\"(?: value=\"([^\"]*)\")? ?(?:/>|>(.*?)</\\1>)",
            Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<string>(.*?)</string>", Pattern.DOTALL);

    private PreferencesXml() {
    }

    public static Map<String, Object> parse(byte[] bytes) {
        Map<String, Object> values = new HashMap<String, Object>();
        Matcher entry = ENTRY.matcher(new String(bytes, StandardCharsets.UTF_8));
        while (entry.find()) {
            values.put(plain(entry.group(2)), value(entry.group(1), entry.group(3), entry.group(4)));
        }
        return values;
    }

    private static Object value(String type, String value, String content) {
        switch (type) {
            case "int": return Integer.valueOf(value);
            case "long": return Long.valueOf(value);
            case "float": return Float.valueOf(value);
            case "boolean": return Boolean.valueOf(value);
            case "string": return content == null ? "" : plain(content);
            default: return items(content == null ? "" : content);
        }
    }

    private static Set<String> items(String content) {
        Set<String> items = new HashSet<String>();
        Matcher item = ITEM.matcher(content);
        while (item.find()) {
            items.add(plain(item.group(1)));
        }
        return items;
    }

    public static byte[] write(Map<String, Object> values) {
        StringBuilder out = new StringBuilder("<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n");
        for (Map.Entry<String, Object> entry : new TreeMap<String, Object>(values).entrySet()) {
            writeEntry(escaped(entry.getKey()), entry.getValue(), out);
        }
        return out.append("</map>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void writeEntry(String name, Object value, StringBuilder out) {
        if (value instanceof String) {
            out.append("    <string name=\"").append(name).append("\">").append(escaped((String) value)).append("</string>\n");
        } else if (value instanceof Set) {
            out.append("    <set name=\"").append(name).append("\">\n");
            for (Object item : (Set<?>) value) {
                out.append("        <string>").append(escaped((String) item)).append("</string>\n");
            }
            out.append("    </set>\n");
        } else {
            String type = value instanceof Integer ? "int" : value instanceof Long ? "long"
                    : value instanceof Float ? "float" : "boolean";
            out.append("    <").append(type).append(" name=\"").append(name).append("\" value=\"").append(value)
                    .append("\" />\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String plain(String text) {
        return text.replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
    }
}
