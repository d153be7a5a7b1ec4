package android.util;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map whose entries also have an index. */
public final class ArrayMap<K, V> implements Map<K, V> {
    private final HashMap<K, V> map = new java.util.LinkedHashMap<K, V>();

    public ArrayMap() {
    }

    public ArrayMap(int capacity) {
    }

    public ArrayMap(ArrayMap<K, V> other) {
        putAll(other);
    }

    public K keyAt(int index) {
        return new ArrayList<K>(map.keySet()).get(index);
    }

    public V valueAt(int index) {
        return new ArrayList<V>(map.values()).get(index);
    }

    public V removeAt(int index) {
        return map.remove(keyAt(index));
    }

    public int indexOfKey(Object key) {
        return new ArrayList<K>(map.keySet()).indexOf(key);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public V get(Object key) {
        return map.get(key);
    }

    @Override
    public V put(K key, V value) {
        return map.put(key, value);
    }

    @Override
    public V remove(Object key) {
        return map.remove(key);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> other) {
        map.putAll(other);
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Set<K> keySet() {
        return map.keySet();
    }

    @Override
    public java.util.Collection<V> values() {
        return map.values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return map.entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return map.equals(other);
    }

    @Override
    public int hashCode() {
        return map.hashCode();
    }

    @Override
    public String toString() {
        return map.toString();
    }
}
