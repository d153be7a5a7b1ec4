package android.widget;

import android.content.Context;
import android.graphics.Bitmap;
import android.graphics.drawable.Drawable;
import android.util.AttributeSet;
import android.view.View;

/** Shows a picture; it is not decoded here. */
public class ImageView extends View {
    private Drawable drawable;

    public ImageView(Context context) {
        super(context);
    }

    public ImageView(Context context, AttributeSet attributes) {
        super(context);
    }

    public void setImageResource(int resid) {
    }

    public void setImageBitmap(Bitmap bitmap) {
    }

    public void setImageDrawable(Drawable drawable) {
        this.drawable = drawable;
    }

    public Drawable getDrawable() {
        return drawable;
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        setMeasuredDimension(resolveSize(getSuggestedMinimumWidth(), widthSpec),
                resolveSize(getSuggestedMinimumHeight(), heightSpec));
    }

    @Override
    public CharSequence getAccessibilityClassName() {
        return "android.widget.ImageView";
    }
}
