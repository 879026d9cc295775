// Before the page is painted: light or dark as chosen, the rail as it was left.
const root = document.documentElement;
root.classList.add('script');
if (localStorage.look) root.dataset.look = localStorage.look;
if (localStorage.rail === 'folded') root.classList.add('folded');
