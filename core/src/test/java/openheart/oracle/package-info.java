/**
 * Core against values that PyTorch itself computed: one JSON file per subject, one reader per file.
 */
package openheart.oracle;
