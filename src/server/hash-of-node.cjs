/**
 * What the build takes in the place of the package `sha.js`: Apollo hashes every query with that, in JavaScript, where it does not find that
 * it runs on Node, as within one file it cannot.
 */
module.exports = require('node:crypto').createHash;
