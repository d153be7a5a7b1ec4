package android.app;

/** The bar at the top, which these activities do not have. */
public abstract class ActionBar {
    public abstract void setTitle(CharSequence title);

    public abstract void hide();

    public abstract void show();
}
