package android.content;

import android.view.KeyEvent;

/** A dialog, as its listeners see it. */
public interface DialogInterface {
    int BUTTON_POSITIVE = -1;
    int BUTTON_NEGATIVE = -2;
    int BUTTON_NEUTRAL = -3;

    void cancel();

    void dismiss();

    /** Told of a click. */
    interface OnClickListener {
        void onClick(DialogInterface dialog, int which);
    }

    /** Told that the user went back. */
    interface OnCancelListener {
        void onCancel(DialogInterface dialog);
    }

    /** Told that the dialog is gone. */
    interface OnDismissListener {
        void onDismiss(DialogInterface dialog);
    }

    /** Told that the dialog is shown. */
    interface OnShowListener {
        void onShow(DialogInterface dialog);
    }

    /** Sees keys first. */
    interface OnKeyListener {
        boolean onKey(DialogInterface dialog, int keyCode, KeyEvent event);
    }

    /** Told of a ticked item. */
    interface OnMultiChoiceClickListener {
        void onClick(DialogInterface dialog, int which, boolean isChecked);
    }
}
