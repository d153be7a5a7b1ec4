package com.example.yunzhushou;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into Map, List, String, Double, Boolean and null; IllegalArgumentException says where it stopped. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.peek() != '\0') {
            throw json.unexpected();
        }
        return value;
    }

    private Object value() {
        char first = peek();
        if (first == '{') {
            return object();
        }
        if (first == '[') {
            return array();
        }
        if (first == '"') {
            return string();
        }
        return word();
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<String, Object>();
        expect('{');
        while (peek() != '}') {
            String key = string();
            expect(':');
            members.put(key, value());
            if (peek() != '}') {
                expect(',');
            }
        }
        expect('}');
        return members;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<Object>();
        expect('[');
        while (peek() != ']') {
            items.add(value());
            if (peek() != ']') {
                expect(',');
            }
        }
        expect(']');
        return items;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char next = text.charAt(at++);
            read.append(next == '\\' ? escaped() : next);
        }
        if (at >= text.length()) {
            throw unexpected();
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char code = at < text.length() ? text.charAt(at++) : '\0';
        switch (code) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                if (at + 4 > text.length()) {
                    throw unexpected();
                }
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            default:
                return code;
        }
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("null")) {
            return null;
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        try {
            return Double.valueOf(word);
        } catch (NumberFormatException notNumber) {
            at = start;
            throw unexpected();
        }
    }

    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw unexpected();
        }
        at++;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("JSON: unexpected text at " + at);
    }
}
