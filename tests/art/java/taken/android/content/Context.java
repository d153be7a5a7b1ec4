package android.content;

/** The bare runtime has no framework. */
public abstract class Context {}
