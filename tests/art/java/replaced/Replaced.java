/** Stands for the class of this name that `RejectedTarget` was compiled with. */
class Replaced {}
