package android.util;

import java.util.ArrayList;
import java.util.TreeMap;

/** Objects by int, in the order of the keys. */
public class SparseArray<E> implements Cloneable {
    private TreeMap<Integer, E> map = new TreeMap<Integer, E>();

    public SparseArray() {
    }

    public SparseArray(int capacity) {
    }

    @Override
    public SparseArray<E> clone() {
        SparseArray<E> copy = new SparseArray<E>();
        copy.map.putAll(map);
        return copy;
    }

    public E get(int key) {
        return map.get(key);
    }

    public E get(int key, E missing) {
        return map.containsKey(key) ? map.get(key) : missing;
    }

    public boolean contains(int key) {
        return map.containsKey(key);
    }

    public void put(int key, E value) {
        map.put(key, value);
    }

    public void append(int key, E value) {
        map.put(key, value);
    }

    public void delete(int key) {
        map.remove(key);
    }

    public void remove(int key) {
        map.remove(key);
    }

    public void clear() {
        map.clear();
    }

    public int size() {
        return map.size();
    }

    public int keyAt(int index) {
        return new ArrayList<Integer>(map.keySet()).get(index);
    }

    public E valueAt(int index) {
        return new ArrayList<E>(map.values()).get(index);
    }

    public int indexOfKey(int key) {
        return new ArrayList<Integer>(map.keySet()).indexOf(key);
    }
}
