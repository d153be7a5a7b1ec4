package android.content.res;

import android.R;
import android.graphics.drawable.Drawable;
import android.util.DisplayMetrics;

import com.android.internal.os.BindData;

/** Texts and names of the package, as the system gave them when it bound the application. */
public class Resources {
    private static final Resources SYSTEM = new Resources();
    private final AssetManager assets = new AssetManager();

    private Resources() {
    }

    /** There is no such resource. */
    public static class NotFoundException extends RuntimeException {
        public NotFoundException() {
        }

        public NotFoundException(String name) {
            super(name);
        }
    }

    /** Attributes of a style; views here have their looks in code. */
    public final class Theme {
        Theme() {
        }

        public void applyStyle(int resid, boolean force) {
        }

        public Resources getResources() {
            return Resources.this;
        }
    }

    public static Resources getSystem() {
        return SYSTEM;
    }

    public final Theme newTheme() {
        return new Theme();
    }

    public final AssetManager getAssets() {
        return assets;
    }

    public DisplayMetrics getDisplayMetrics() {
        return new DisplayMetrics();
    }

    public Configuration getConfiguration() {
        return new Configuration();
    }

    public CharSequence getText(int id) {
        String text = BindData.resource("strings", id);
        if (text == null) {
            text = platformText(id);
        }
        if (text == null) {
            throw new NotFoundException("String resource ID #0x" + Integer.toHexString(id));
        }
        return text;
    }

    public CharSequence getText(int id, CharSequence missing) {
        String text = BindData.resource("strings", id);
        return text == null ? missing : text;
    }

    private static String platformText(int id) {
        switch (id) {
            case R.string.ok: case R.string.yes: return "确定";
            case R.string.cancel: case R.string.no: return "取消";
            default: return null;
        }
    }

    public String getString(int id) {
        return getText(id).toString();
    }

    public String getString(int id, Object... arguments) {
        return String.format(getString(id), arguments);
    }

    public int getColor(int id) {
        throw new NotFoundException("Color resource ID #0x" + Integer.toHexString(id));
    }

    public Drawable getDrawable(int id) {
        throw new NotFoundException("Drawable resource ID #0x" + Integer.toHexString(id));
    }

    public int getDimensionPixelSize(int id) {
        throw new NotFoundException("Dimension resource ID #0x" + Integer.toHexString(id));
    }

    public String getResourceEntryName(int id) {
        String name = BindData.resource("ids", id);
        if (name == null) {
            name = com.android.internal.R.nameOf(id);
        }
        if (name == null) {
            throw new NotFoundException("Unable to find resource ID #0x" + Integer.toHexString(id));
        }
        return name;
    }

    public String getResourcePackageName(int id) {
        getResourceEntryName(id);
        return BindData.resource("ids", id) == null ? "android" : BindData.packageName();
    }

    public String getResourceTypeName(int id) {
        getResourceEntryName(id);
        return "id";
    }

    public String getResourceName(int id) {
        return getResourcePackageName(id) + ":id/" + getResourceEntryName(id);
    }
}
