/** Paper. */
