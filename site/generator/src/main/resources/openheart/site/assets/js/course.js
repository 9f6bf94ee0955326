// What the scripts share: the section in view, and what the browser keeps for the reader.
var openHeart = {
  section: '',

  kept: function (key) {
    try {
      return localStorage.getItem('open-heart-' + key);
    } catch (storageDenied) {
      return null;
    }
  },

  // Where storage is closed, it holds for this page only.
  keep: function (key, value) {
    try {
      localStorage.setItem('open-heart-' + key, value);
    } catch (storageDenied) {
      return false;
    }
    return true;
  }
};
