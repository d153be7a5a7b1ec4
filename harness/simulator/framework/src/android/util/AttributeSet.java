package android.util;

/** Attributes of a layout file; views are made in code here, so there are none. */
public interface AttributeSet {
}
